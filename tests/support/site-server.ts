import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from './certificate';
import { SAMPLES, SAMPLE_HOSTS, readPage } from './sample-sites';

/** The hosts that answer in tests: one of each site the extension runs on, and one that it does not. */
export const TEST_HOSTS = [
  ...SAMPLE_HOSTS,
  'www.tweedekamer.nl',
  'www.rijksoverheid.nl',
  'zoek.officielebekendmakingen.nl',
  'open.overheid.nl',
  'www.example.org',
] as const;

/** One answer of a site. A plain string stands for an HTML page. */
export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body: string | Uint8Array;
  /** Leaves the question without an answer. */
  silent?: boolean;
}

/** One request that reached the server. */
export interface AskedRequest {
  method: string;
  /** The whole address that was asked for. */
  url: string;
  host: string;
  headers: IncomingMessage['headers'];
}

/** Decides what a site answers; undefined leaves it to the pages that were put with `serve`, else 404. */
export type AnswerRequest = (request: AskedRequest) => Answer | string | undefined;

/** Local stand-ins for the sites, under their real host names. */
export interface SiteServer {
  port: number;
  hosts: readonly string[];
  /** See `Certificate.fingerprint`. */
  fingerprint: string;
  /** Everything that was asked, in order, favicons included. */
  asked: readonly AskedRequest[];
  /** Puts a page at an address, or replaces it; query included, fragment left out. */
  serve(url: string, answer: Answer | string): void;
  close(): Promise<void>;
}

/**
 * Starts one https server on 127.0.0.1 that answers per host name. The sample letters are already there.
 *
 * A page changes on its next visit by calling `serve` again with the same address. `answer` is asked first
 * and suits answers that depend on the request.
 */
export async function startSiteServer(
  hosts: readonly string[] = TEST_HOSTS,
  answer: AnswerRequest = () => undefined,
): Promise<SiteServer> {
  const pages = new Map<string, Answer | string>();
  for (const { url, file } of Object.values(SAMPLES)) pages.set(url, readPage(file));
  const asked: AskedRequest[] = [];
  const { key, certificate, fingerprint } = await makeCertificate(hosts);

  const server = createServer({ key, cert: certificate }, (incoming, response) => {
    const url = new URL(incoming.url ?? '/', `https://${incoming.headers.host ?? 'localhost'}`);
    const request = {
      method: incoming.method ?? 'GET',
      url: url.href,
      host: url.hostname,
      headers: incoming.headers,
    };
    asked.push(request);
    const found = answer(request) ??
      pages.get(url.href) ?? { status: 404, body: 'Not among the test pages.' };
    const answered: Answer = typeof found === 'string' ? { body: found } : found;
    const { status = 200, headers = {}, body, silent = false } = answered;
    if (silent) return;
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });

  return {
    port: (server.address() as AddressInfo).port,
    hosts,
    fingerprint,
    asked,
    serve(url, page) {
      const address = new URL(url);
      address.hash = '';
      pages.set(address.href, page);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
