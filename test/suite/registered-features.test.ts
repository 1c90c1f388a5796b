import { expect, test } from '@jest/globals';
import { registeredFeatures } from '../../src/suite/registered-features.ts';
import { gitRepository } from '../support/git-repository.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('a contract that a record names by its id is the file that has it', async () => {
  const { commit, folder } = gitRepository(temporaryFolder());
  commit('files', {
    'contracts/cpu.odcs.yaml': 'apiVersion: v3.1.0\nkind: DataContract\nid: host-cpu\nversion: 1.0.0\nstatus: active\n',
    'burst.feature.yml': 'id: burst\ntitle: Burst\nstage: exploratory\ncontracts: [host-cpu]\n',
  });
  const { features } = await registeredFeatures({
    workingDirectory: folder,
    environment: process.env,
    signal: new AbortController().signal,
    config: { path: 'promotion.yml', named: false },
  });
  expect(features.map(({ contracts, problems }) => ({ contracts, problems }))).toEqual([
    { contracts: ['contracts/cpu.odcs.yaml'], problems: [] },
  ]);
});
