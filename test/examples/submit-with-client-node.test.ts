import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { KubeConfig } from "@kubernetes/client-node";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { report, submit } from "../../examples/submit-with-client-node.ts";

interface Received {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly contentType: string | undefined;
  readonly body: unknown;
}

const received: Received[] = [];

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) text += chunk;
  return text;
}

// Plays the API server: stores a Job under a generated name, and returns what it stored.
const server = createServer(async (request, response) => {
  const body = JSON.parse(await bodyOf(request));
  const { method, url, headers } = request;
  received.push({ method, url, contentType: headers["content-type"], body });
  const metadata = {
    ...body.metadata,
    name: `${body.metadata.generateName}abcde`,
    creationTimestamp: "2026-01-01T00:00:00Z",
  };
  response.writeHead(201, { "content-type": "application/json" });
  response.end(JSON.stringify({ ...body, metadata }));
});

let address = "";

beforeAll(async () => {
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

beforeEach(() => {
  received.length = 0;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise(resolve => server.close(resolve));
});

const post = (namespace: string): Received => ({
  method: "POST",
  url: `/apis/batch/v1/namespaces/${namespace}/jobs`,
  contentType: "application/json",
  body: report.build(),
});

it("submit() sends the Job as it was built", async () => {
  const config = new KubeConfig();
  config.loadFromClusterAndUser({ name: "local", server: address, skipTLSVerify: true }, { name: "tester" });
  const created = await submit(config, "reports");
  expect(received).toEqual([post("reports")]);
  expect(created.metadata?.name).toBe("report-abcde");
  expect(created.metadata?.creationTimestamp).toEqual(new Date("2026-01-01T00:00:00Z"));
});

it("the example uses cluster and namespace of the current context when it is run from a shell", async () => {
  const folder = await mkdtemp(join(tmpdir(), "jobwright-"));
  const config = {
    apiVersion: "v1",
    kind: "Config",
    clusters: [{ name: "local", cluster: { server: address, "insecure-skip-tls-verify": true } }],
    users: [{ name: "tester", user: {} }],
    contexts: [{ name: "here", context: { cluster: "local", user: "tester", namespace: "nightly" } }],
    "current-context": "here",
  };
  try {
    await writeFile(join(folder, "config"), JSON.stringify(config));
    const example = fileURLToPath(new URL("../../examples/submit-with-client-node.ts", import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", example], {
      env: { ...process.env, KUBECONFIG: join(folder, "config") },
    });
    expect(stdout).toBe("job.batch/report-abcde created\n");
    expect(received).toEqual([post("nightly")]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
