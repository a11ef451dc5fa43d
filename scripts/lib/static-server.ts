import { readFile, realpath, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { ProblemError } from "./main.ts";
import { isText, mimeType } from "./mime.ts";

/** A running server and where it is found. */
export interface StaticServer {
  /** Address without a slash at the end: `http://127.0.0.1:4321`. */
  readonly origin: string;
  /** Stops it. */
  readonly close: () => Promise<void>;
}

/** What to serve, and where. */
export interface StaticServerOptions {
  /** Folder with the finished site. */
  readonly dir: string;
  /** First port to try; 0 lets the system choose one. */
  readonly port: number;
  /** Take exactly this port or fail; otherwise the next free one is taken. */
  readonly exact?: boolean;
}

const triedPorts = 50;

/**
 * Serves a folder of static files on this machine only.
 * @throws ProblemError when no port is free
 */
export async function serve({ dir, port, exact = false }: StaticServerOptions): Promise<StaticServer> {
  const server = createServer((request, response) => {
    answer(dir, request, response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
  const last = exact || port === 0 ? port : port + triedPorts;
  for (let candidate = port; candidate <= last; candidate += 1) {
    if (await listen(server, candidate)) {
      const { port: taken } = server.address() as AddressInfo;
      return { origin: `http://127.0.0.1:${taken}`, close: () => close(server) };
    }
  }
  throw new ProblemError(
    exact ? `Port ${port} is in use; choose another with PORT=….` : `No free port from ${port} to ${last}.`,
  );
}

/** Listens on the loopback address; false when the port is taken. */
function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" || error.code === "EACCES" ? resolve(false) : reject(error);
    server.once("error", failed);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", failed);
      resolve(true);
    });
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
}

async function answer(dir: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  const { pathname, search } = new URL(`http://localhost${request.url?.startsWith("/") ? request.url : "/"}`);
  const found = await resolveFile(dir, pathname);
  if (found === "folder") {
    response.writeHead(301, { Location: `${pathname}/${search}` }).end();
  } else if (found) {
    await send(found, { status: 200, request, response });
  } else {
    await sendNotFound(dir, request, response);
  }
}

interface Reply {
  readonly status: number;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

async function send(file: string, { status, request, response }: Reply): Promise<void> {
  const type = mimeType(file);
  const zip = isText(type) && /\bgzip\b/u.test(String(request.headers["accept-encoding"] ?? ""));
  const bytes = await readFile(file);
  const body = zip ? gzipSync(bytes) : bytes;
  response.writeHead(status, {
    "Cache-Control": "no-cache",
    "Content-Length": body.byteLength,
    "Content-Type": type,
    Vary: "Accept-Encoding",
    "X-Content-Type-Options": "nosniff",
    ...(zip ? { "Content-Encoding": "gzip" } : {}),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

async function sendNotFound(dir: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const page = await resolveFile(dir, "/404.html");
  if (page && page !== "folder") await send(page, { status: 404, request, response });
  else response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("404\n");
}

/**
 * The file behind an address: the file itself, a folder's index.html, "folder" when only
 * the slash at the end is missing, null when there is none or it lies outside `dir`.
 */
async function resolveFile(dir: string, pathname: string): Promise<string | null> {
  const decoded = decodePath(pathname);
  if (decoded === null) return null;
  const base = await realpath(dir);
  const wanted = path.join(base, decoded);
  if (wanted !== base && !wanted.startsWith(base + path.sep)) return null;
  const kind = await stat(wanted).catch(() => null);
  if (kind?.isFile()) return decoded.endsWith("/") ? null : wanted;
  if (!kind?.isDirectory()) return null;
  const index = path.join(wanted, "index.html");
  const hasIndex = await stat(index)
    .then((entry) => entry.isFile())
    .catch(() => false);
  if (!hasIndex) return null;
  return decoded.endsWith("/") ? index : "folder";
}

/** Percent-decoding that refuses broken escapes, NUL and steps upwards. */
function decodePath(pathname: string): string | null {
  try {
    const decoded = decodeURIComponent(pathname);
    const refused = decoded.includes("\0") || decoded.includes("\\") || decoded.split("/").includes("..");
    return refused ? null : decoded;
  } catch {
    return null;
  }
}
