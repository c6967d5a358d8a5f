// A database dump every night onto a volume claim, in Pods that the Pod Security Standard "restricted" admits.
import { container, cronJob, volume } from "jobwright";

const dump = `\
set -eu
file=/backups/orders-$(date -u +%Y-%m-%d).dump
pg_dump --format=custom --file="$file.part"
mv "$file.part" "$file"
find /backups -name 'orders-*.dump' -mtime +30 -delete
`;

const backup = container("pg-dump", "docker.io/library/postgres:17.6-alpine")
  .command("sh", "-c", dump)
  .env({
    PGHOST: "orders-db.shop.svc",
    PGDATABASE: "orders",
    PGUSER: "backup",
    PGPASSWORD: { secretKeyRef: { name: "orders-db-backup", key: "password" } },
  })
  .volumeMount("backups", "/backups")
  .volumeMount("tmp", "/tmp")
  .resources({
    requests: { cpu: "200m", memory: "256Mi", "ephemeral-storage": "100Mi" },
    limits: { memory: "1Gi", "ephemeral-storage": "1Gi" },
  })
  .securityContext(s =>
    s
      .allowPrivilegeEscalation(false)
      .readOnlyRootFilesystem(true)
      .capabilities(c => c.drop("ALL")),
  );

export const nightlyBackup = cronJob("orders-backup", "30 2 * * *")
  .namespace("shop")
  .label("app.kubernetes.io/name", "orders-backup")
  .timeZone("Europe/Berlin")
  .concurrencyPolicy("Forbid")
  .startingDeadlineSeconds(3600)
  .successfulJobsHistoryLimit(7)
  .failedJobsHistoryLimit(3)
  .jobTemplate(j =>
    j
      .label("app.kubernetes.io/name", "orders-backup")
      .backoffLimit(1)
      .activeDeadlineSeconds(2 * 3600)
      .template(t =>
        t
          .label("app.kubernetes.io/name", "orders-backup")
          .restartPolicy("Never")
          .automountServiceAccountToken(false)
          .securityContext(s =>
            s
              .runAsNonRoot(true)
              .runAsUser(70)
              .fsGroup(70)
              .fsGroupChangePolicy("OnRootMismatch")
              .seccompProfile("RuntimeDefault"),
          )
          .container(backup)
          .volumes([
            volume("backups").persistentVolumeClaim({ claimName: "orders-backups" }),
            volume("tmp").emptyDir({ sizeLimit: "1Gi" }),
          ]),
      ),
  );

process.stdout.write(nightlyBackup.toYaml());
