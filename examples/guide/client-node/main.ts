import { KubeConfig } from "@kubernetes/client-node";
import { run } from "./run.ts";
import { startServer } from "./server.ts";

const { url, close } = await startServer();

// For a real cluster, use config.loadFromDefault().
const config = new KubeConfig();
config.loadFromClusterAndUser({ name: "local", server: url, skipTLSVerify: true }, { name: "me" });

const { metadata, status } = await run(config, "reports");
console.log(`${metadata?.namespace}/${metadata?.name}: ${status?.succeeded} Pod succeeded`);
close();
