import { job } from "jobwright";

interface Settings {
  readonly command?: string[] | undefined;
  readonly retries?: number | undefined;
}

const make = (name: string, { command, retries }: Settings) =>
  job(name)
    .backoffLimit(retries) // undefined makes the field absent
    .template(t =>
      t.restartPolicy("Never").container({ name: "main", image: "busybox", ...(command && { command }) }),
    );

console.log(make("plain", {}).toYaml());
