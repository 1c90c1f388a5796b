import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TorchEnvironment, torchEnvironment } from '../../../../src/sources/formats/tracking/torch-environment.ts';

/** As PyTorch wrote them; `torch-environment/write.py` says how. */
const written = (name: string): string =>
  readFileSync(join(import.meta.dirname, 'torch-environment', `${name}.txt`), 'utf8');

const HERE = { python: '3.11.9', cpu: '96 × Intel(R) Xeon(R) Platinum 8468' };

test.each<[string, TorchEnvironment]>([
  ['two-gpus', { ...HERE, accelerator: '2 × NVIDIA H100 80GB HBM3', driver: '550.54.15' }],
  ['one-gpu', { ...HERE, accelerator: 'NVIDIA H100 80GB HBM3', driver: '550.54.15' }],
  ['no-gpu', { ...HERE, accelerator: 'none' }],
  ['no-gpu-on-a-mac', { python: '3.11.9', cpu: 'Apple M2 Max' }],
  ['without-torch', HERE],
])('reads what PyTorch wrote of %s', (name, told) => expect(torchEnvironment(written(name))).toEqual(told));

test.each<[string, string, TorchEnvironment]>([
  ['nothing', '', {}],
  ['why there is nothing', 'N/A (torch not installed)', {}],
  ['different accelerators', 'GPU models and configuration: \nGPU 0: A\nGPU 1: B\n', { accelerator: 'A, B' }],
  ['a list without an end', 'GPU models and configuration:\nGPU 0: A', { accelerator: 'A' }],
  ['an empty list', 'GPU models and configuration:\n\nNvidia driver version: Could not collect', {}],
  [
    'ROCm',
    'GPU models and configuration: AMD Instinct MI300X\nHIP runtime version: 6.1.40091',
    { accelerator: 'AMD Instinct MI300X', driver: '6.1.40091' },
  ],
  ['Windows', 'CPU:\nArchitecture=9\nName=AMD EPYC 7763\n', { cpu: 'AMD EPYC 7763' }],
  ['a processor that could not be told', 'CPU:\nCould not collect\n', {}],
])('reads %s', (_, text, told) => expect(torchEnvironment(text)).toEqual(told));

test('reads any text, and says no more than it holds', () => {
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'CPU:',
      'GPU models and configuration:',
      'GPU 0: x',
      'Python version: 3',
      'Model name: y',
      'OS: macOS',
    ),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const text = lines.join('\n');
      for (const value of Object.values(torchEnvironment(text)))
        expect(value.length).toBeLessThanOrEqual(text.length + 10);
    }),
    { numRuns: 200 },
  );
});
