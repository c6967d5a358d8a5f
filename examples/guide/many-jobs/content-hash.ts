import { contentHash, job, jobName } from "jobwright";

const migrate = (image: string) => {
  const unnamed = job().template(t => t.restartPolicy("Never").container("migrate", image));
  return unnamed.name(jobName("migrate", contentHash(unnamed)));
};

for (const image of ["ghcr.io/example/migrate:2.1.0", "ghcr.io/example/migrate:2.2.0"])
  console.log(migrate(image).build().metadata?.name);
