import { container, podTemplate, toYaml } from "jobwright";

const main = container("main", "ghcr.io/example/train:1.0.0");
const shell = container("shell", "busybox").command("sleep", "1h");

const train = (debug: boolean) =>
  podTemplate()
    .containers([main.command("train", "--epochs=3", debug && "--verbose"), debug && shell])
    .tolerations(debug && [{ key: "example.com/debug", operator: "Exists" }]);

console.log(toYaml([false, true].map(debug => train(debug).build().spec)));
