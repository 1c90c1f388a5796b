/** Messages whose MD5 one thread takes beside each other: two vectors of four words hide each other's waits, and still fit the registers. */
export const LANES = 8;
