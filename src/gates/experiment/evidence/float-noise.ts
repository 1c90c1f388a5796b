/** A share of a limit that floating-point arithmetic may lose, and that nobody means: 0.99 is 10 % more than 0.9. */
export const FLOAT_NOISE = 1e-9;
