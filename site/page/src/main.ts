import { App } from "./app.ts";
import { byId } from "./dom.ts";
import { listenTheme } from "./theme.ts";
import { WorkerClient } from "./worker-client.ts";

/** How long a verdict may take, in milliseconds. The largest texts take some tenths of a second. */
const TIMEOUT = 10_000;

// The engine comes first, so that it starts while the editor is made.
const engine = new WorkerClient<never, never>(byId("engine").textContent ?? "", TIMEOUT);
listenTheme();
const nonce = document.querySelector("style")?.nonce ?? "";
const app = new App(engine, nonce);
// The page's first text there is for a script that does not get here.
byId("verdict-more").textContent = "";
void app.start();
