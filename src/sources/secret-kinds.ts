/** A kind of secret that can be told by its form alone. */
interface SecretKind {
  readonly kind: string;
  readonly form: RegExp;
}

/** Only forms with a prefix of their own: what merely looks random is in every notebook. Sources: the issuers' own documentation. */
const KINDS: readonly SecretKind[] = [
  { kind: 'a private key', form: /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----/ },
  { kind: 'an access key of AWS', form: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/ },
  { kind: 'a token of GitHub', form: /\b(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{60,255})\b/ },
  { kind: 'a token of GitLab', form: /\bglpat-[A-Za-z0-9_-]{20,}/ },
  { kind: 'a token of Slack', form: /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/ },
  { kind: 'an API key of Google', form: /\bAIza[0-9A-Za-z_-]{35}\b/ },
  { kind: 'a token of Hugging Face', form: /\bhf_[A-Za-z]{34}\b/ },
  { kind: 'a key of OpenAI or Anthropic', form: /\bsk-(?:ant-|proj-)?[A-Za-z0-9_-]{32,}/ },
  { kind: 'a token of npm', form: /\bnpm_[A-Za-z0-9]{36}\b/ },
  { kind: 'a token of the Python Package Index', form: /\bpypi-AgE[A-Za-z0-9_-]{50,}/ },
  {
    kind: 'a password in an address',
    form: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/'"<>{}$*]{1,100}:[^\s:@/'"<>{}$*]{3,100}@[A-Za-z0-9]/,
  },
];

/** The kinds of secret whose form stands in a text. The secret itself is never given on. */
export function secretKinds(text: string): readonly string[] {
  return KINDS.filter(({ form }) => form.test(text)).map(({ kind }) => kind);
}
