// The examples of docs/guide/client-node.md that print nothing, against a server of fixtures.
import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { BatchV1Api, KubeConfig } from "@kubernetes/client-node";
import { job } from "jobwright";
import { complete, jobListOf, pendingCronJob, podListOf, podsOf, running } from "jobwright/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { remove } from "../../examples/guide/client-node/delete.ts";
import { logs } from "../../examples/guide/client-node/logs.ts";
import { schedule } from "../../examples/guide/client-node/nightly.ts";
import { follow } from "../../examples/guide/client-node/watch.ts";

const live = running(job.run("pi", "perl:5.34").indexed(2), { namespace: "math" });
const ended = complete(live);
const json = (response: ServerResponse, value: unknown) =>
  response.setHeader("content-type", "application/json").end(JSON.stringify(value));

const asked: string[] = [];
let sent = "";
const server = createServer(async (request, response) => {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) text += chunk;
  const { method, url = "" } = request;
  if (method === "POST") sent = text;
  const type = method === "PATCH" ? ` ${request.headers["content-type"]}` : "";
  asked.push(`${method} ${decodeURIComponent(url)}${type}`);
  if (url.endsWith("/log"))
    response.setHeader("content-type", "text/plain").end(`from ${url.split("/").at(-2)}\n`);
  else if (url.includes("/pods?")) json(response, podListOf(podsOf(ended)));
  else if (url.includes("watch=true"))
    response.write(`${JSON.stringify({ type: "MODIFIED", object: ended })}\n`);
  else if (url.includes("/cronjobs/"))
    json(response, pendingCronJob(JSON.parse(text), { namespace: "math" }));
  else json(response, method === "POST" ? {} : jobListOf([live]));
});
const config = new KubeConfig();

beforeAll(async () => {
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  config.loadFromClusterAndUser(
    { name: "local", server: `http://127.0.0.1:${port}`, skipTLSVerify: true },
    { name: "me" },
  );
});
afterAll(() => server.close().closeAllConnections());

describe("the examples of client-node", () => {
  it("read the log of each Pod", async () => {
    const names = podsOf(ended).map(({ metadata }) => metadata.name);
    expect(await logs(config, "math", "pi")).toEqual(new Map(names.map(name => [name, `from ${name}\n`])));
    expect(asked).toContain("GET /api/v1/namespaces/math/pods?labelSelector=batch.kubernetes.io/job-name=pi");
  });

  it("delete a Job with its Pods, by a parameter and without a body", async () => {
    await remove(config, "math", "pi");
    expect(asked).toContain("DELETE /apis/batch/v1/namespaces/math/jobs/pi?propagationPolicy=Background");
  });

  it("need build(): the types refuse a builder, and JavaScript sends next to nothing of it", async () => {
    const api = config.makeApiClient(BatchV1Api);
    // @ts-expect-error: a builder is not a V1Job
    await api.createNamespacedJob({ namespace: "math", body: job.run("pi", "perl:5.34") });
    expect(sent).toBe('{"metadata":{"name":""},"spec":{},"status":{}}');
    expect(readFileSync(new URL("../../docs/guide/client-node.md", import.meta.url), "utf8")).toContain(sent);
  });

  it("create a CronJob, or change it, by a server-side apply", async () => {
    const { metadata, spec } = await schedule(config, "math");
    expect([metadata?.namespace, metadata?.name, spec?.timeZone]).toEqual([
      "math",
      "report",
      "Europe/Berlin",
    ]);
    expect(asked).toContain(
      "PATCH /apis/batch/v1/namespaces/math/cronjobs/report?fieldManager=reports&force=true application/apply-patch+yaml",
    );
  });

  it("follow the Jobs of a namespace until they are told to end", async () => {
    const told: string[] = [];
    const end = await follow(config, "math", (name, state) => told.push(`${name} is ${state}`));
    await expect.poll(() => told).toEqual(["pi is running", "pi is complete"]);
    await end();
  });
});
