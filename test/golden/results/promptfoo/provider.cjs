module.exports = class { id() { return 'triage'; } async callApi(prompt) {
  if (prompt.includes('broken')) return { error: 'no connection' };
  return { output: prompt.includes('saturated') ? 'restart' : 'scale out', cost: 0.001, tokenUsage: { total: 10 } };
} };
