/** A source of random 32-bit words that a seed decides. */
export interface RandomWords {
  /** Fills with words. */
  readonly words: (target: Uint32Array) => void;
  /** Fills with numbers below n, each as probable as any other but for one part in 2³²/n. */
  readonly below: (n: number, target: Uint32Array) => void;
}

/** How often numbers are drawn anew, and from which seed: the same seed draws the same. */
export interface Resampling {
  /** A whole number; its lowest 32 bits count. */
  readonly seed: number;
  /** A whole number from 1. */
  readonly resamples: number;
}

/** The small fast counting generator of C. Doty-Humphrey (sfc32, from PractRand), which passes its tests: for drawing, not for secrets. */
export function randomWords(seed: number): RandomWords {
  const state = Uint32Array.of(0x9e3779b9, 0x243f6a88, seed >>> 0, 1);
  const fill = (target: Uint32Array, n: number | undefined): void => {
    // All of these stay 32-bit integers: `| 0` says so to the compiler, and makes it four times as fast.
    let a = (state[0] ?? 0) | 0;
    let b = (state[1] ?? 0) | 0;
    let c = (state[2] ?? 0) | 0;
    let counter = (state[3] ?? 0) | 0;
    const scale = n === undefined ? 1 : n / 4294967296;
    for (let index = 0; index < target.length; index += 1) {
      const word = (((a + b) | 0) + counter) | 0;
      counter = (counter + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + word) | 0;
      target[index] = (word >>> 0) * scale;
    }
    state.set([a, b, c, counter]);
  };
  // The first words are still too like the seed.
  fill(new Uint32Array(20), undefined);
  return { words: (target) => fill(target, undefined), below: (n, target) => fill(target, n) };
}
