// The results service that @actions/artifact uploads to, over real HTTP: Twirp in snake_case JSON, and the blob
// store beside it (PUT comp=block, then comp=blocklist). Names are taken for ever, as on GitHub. Also hands out the
// environment under which the client finds it.
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';

export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  /** As the client stated it: `sha256:…`. */
  readonly digest: string | null;
  readonly zip: Uint8Array;
  /** Of the run, in which it was uploaded. */
  readonly attempt: number;
}

export interface ArtifactServer {
  readonly url: string;
  /** Finished uploads. */
  readonly stored: StoredArtifact[];
  /** Methods called, in order. */
  readonly calls: string[];
  /** Attempt of the run that is under way: what an earlier one uploaded is listed, and refused when it is fetched. */
  attempt: number;
  /** A status for a method's next calls, e.g. `['CreateArtifact', 403]`; 5xx would set off the client's slow retries. */
  readonly faults: Map<string, number>;
  /** Where a finished upload can be fetched: a redirect of GitHub's `…/zip` goes here. */
  zipUrl(name: string): string;
  /** What the runner sets for a step; `GITHUB_API_URL` must be added and set before the client is loaded. */
  env(): Record<string, string>;
  close(): Promise<void>;
}

const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/';
const RUN_BACKEND = 'ce7f54c7-61c7-4aae-887f-30da475f5f1a';
const JOB_BACKEND = 'ca395085-040a-526b-2ce8-bdc85f692774';

/** An unsigned token with the scope that the client reads its ids from. */
export function runtimeToken(): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const scp = `Actions.GenericRead:0 Actions.Results:${RUN_BACKEND}:${JOB_BACKEND}`;
  return `${part({ alg: 'none', typ: 'JWT' })}.${part({ scp })}.unsigned`;
}

/** Starts the service on a free port. */
export async function startArtifactServer(): Promise<ArtifactServer> {
  const stored: StoredArtifact[] = [];
  const calls: string[] = [];
  const faults = new Map<string, number>();
  const blocks = new Map<string, Map<string, Uint8Array>>();
  const blobs = new Map<string, Uint8Array>();

  const blobUrl = (name: string): string => `${base()}/account/artifacts/${encodeURIComponent(name)}.zip?sig=secret`;
  const nameIn = (url: URL): string => decodeURIComponent(url.pathname.split('/').at(-1) ?? '').replace(/\.zip$/u, '');

  const twirp = (method: string, body: Record<string, unknown>): [number, object] => {
    const name = typeof body['name'] === 'string' ? body['name'] : '';
    const ours = body['workflow_run_backend_id'] === RUN_BACKEND && body['workflow_job_run_backend_id'] === JOB_BACKEND;
    if (!ours) return [403, { code: 'permission_denied', msg: 'not the run and job of the token' }];
    switch (method) {
      case 'CreateArtifact': {
        if (body['version'] !== 7 || /[":<>|*?\r\n\\/]/u.test(name)) return [400, { msg: `invalid request: ${name}` }];
        const taken = stored.some((one) => one.name === name);
        if (taken)
          return [
            409,
            { code: 'already_exists', msg: 'an artifact with this name already exists on the workflow run' },
          ];
        return [200, { ok: true, signed_upload_url: blobUrl(name) }];
      }
      case 'FinalizeArtifact': {
        const zip = blobs.get(name);
        const digest = typeof body['hash'] === 'string' ? body['hash'] : null;
        if (zip === undefined || Number(body['size']) !== zip.length) return [400, { msg: 'size differs' }];
        if (digest !== null && digest !== digestOf(zip)) return [400, { msg: 'hash differs' }];
        const id = 5_000 + stored.length;
        stored.push({ id, name, digest, zip, attempt: server.attempt });
        return [200, { ok: true, artifact_id: String(id) }];
      }
      case 'ListArtifacts':
        return [
          200,
          {
            artifacts: stored
              .filter((one) => body['name_filter'] === undefined || body['name_filter'] === one.name)
              .filter((one) => body['id_filter'] === undefined || body['id_filter'] === String(one.id))
              .map((one) => ({
                workflow_run_backend_id: RUN_BACKEND,
                workflow_job_run_backend_id: JOB_BACKEND,
                database_id: String(one.id),
                name: one.name,
                size: String(one.zip.length),
                digest: one.digest,
              })),
          },
        ];
      case 'GetSignedArtifactURL':
        // As GitHub does: actions/download-artifact, issue 486.
        if (stored.find((one) => one.name === name)?.attempt !== server.attempt)
          return [404, { code: 'not_found', msg: 'workflow run not found' }];
        return [200, { signed_url: blobUrl(name) }];
      default:
        return [501, { msg: `the fake results service does not know ${method}` }];
    }
  };

  const http = createServer((request, response) => {
    void bytesOf(request).then((body) => {
      const url = new URL(request.url ?? '/', base());
      const json = (status: number, value: object): void => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
      };
      if (url.pathname.startsWith(SERVICE)) {
        const method = url.pathname.slice(SERVICE.length);
        calls.push(method);
        if (request.headers.authorization !== `Bearer ${runtimeToken()}`) json(401, { msg: 'bad token' });
        else if (faults.has(method)) json(faults.get(method) ?? 500, { msg: `${method} is switched off` });
        else json(...twirp(method, parse(body)));
        return;
      }
      const name = nameIn(url);
      if (request.method === 'GET') {
        const zip = blobs.get(name);
        if (zip === undefined) response.writeHead(404).end();
        else response.writeHead(200, { 'content-type': 'application/zip' }).end(zip);
        return;
      }
      const comp = url.searchParams.get('comp');
      const known = blocks.get(name) ?? new Map<string, Uint8Array>();
      blocks.set(name, known);
      if (request.method === 'PUT' && comp === 'block') {
        known.set(url.searchParams.get('blockid') ?? '', body);
      } else if (request.method === 'PUT' && comp === 'blocklist') {
        const ids = Array.from(
          body.toString('utf8').matchAll(/<Latest>([^<]+)<\/Latest>/gu),
          (match) => match[1] ?? '',
        );
        blobs.set(name, Buffer.concat(ids.map((id) => known.get(id) ?? Buffer.alloc(0))));
      } else {
        json(501, { msg: `the fake blob store does not know ${request.method ?? ''} ${url.href}` });
        return;
      }
      response
        .writeHead(201, { etag: '"1"', 'x-ms-request-id': '1', 'last-modified': new Date(0).toUTCString() })
        .end();
    });
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const base = (): string => {
    const address = http.address();
    return `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`;
  };

  const server: ArtifactServer = {
    url: base(),
    stored,
    calls,
    attempt: 1,
    faults,
    zipUrl: blobUrl,
    env: () => ({
      ACTIONS_RUNTIME_TOKEN: runtimeToken(),
      ACTIONS_RESULTS_URL: `${base()}/`,
      // The client refuses other hosts than github.com, *.ghe.com and *.localhost.
      GITHUB_SERVER_URL: 'https://github.com',
    }),
    close: () =>
      new Promise((resolve) => {
        http.closeAllConnections();
        http.close(() => {
          resolve();
        });
      }),
  };
  return server;
}

function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) if (chunk instanceof Uint8Array) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function parse(body: Buffer): Record<string, unknown> {
  const value: unknown = JSON.parse(body.toString('utf8'));
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
