import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Job } from "jobwright";
import { complete, pending } from "jobwright/testing";

/** Stands in for an API server: takes a Job, and returns it as complete when it is read. */
export async function startServer() {
  let job: Job;
  const server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request.setEncoding("utf8")) text += chunk;
    const [, namespace] = /namespaces\/([^/]+)/.exec(request.url ?? "") ?? [];
    job = request.method === "POST" ? pending(JSON.parse(text), { namespace }) : complete(job);
    response.setHeader("content-type", "application/json").end(JSON.stringify(job));
  });
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close().closeAllConnections() };
}
