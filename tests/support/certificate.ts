import { X509Certificate, createHash } from 'node:crypto';
import { generate } from 'selfsigned';

/** A key and a certificate in PEM form, and what Chromium needs to trust exactly this one. */
export interface Certificate {
  key: string;
  certificate: string;
  /** SHA-256 of the public key, base64, as `--ignore-certificate-errors-spki-list` takes it. */
  fingerprint: string;
}

/** Makes a self-signed certificate for these host names, valid for a year. Nothing is written to disk. */
export async function makeCertificate(hosts: readonly string[]): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: 'Kamernoot test sites' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((host) => ({ type: 2, value: host })) }],
  });
  const publicKey = new X509Certificate(made.cert).publicKey.export({ type: 'spki', format: 'der' });
  return {
    key: made.private,
    certificate: made.cert,
    fingerprint: createHash('sha256').update(publicKey).digest('base64'),
  };
}
