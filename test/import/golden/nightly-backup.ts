import { cronJob } from "jobwright";

const script = `\
set -eu
file=/backups/orders-$(date -u +%Y-%m-%d).dump
pg_dump --format=custom --file="$file.part"
mv "$file.part" "$file"
find /backups -name 'orders-*.dump' -mtime +30 -delete
`;

export const ordersBackup = cronJob("orders-backup", "30 2 * * *")
  .label("app.kubernetes.io/name", "orders-backup")
  .namespace("shop")
  .concurrencyPolicy("Forbid")
  .failedJobsHistoryLimit(3)
  .startingDeadlineSeconds(3600)
  .successfulJobsHistoryLimit(7)
  .timeZone("Europe/Berlin")
  .jobTemplate(j =>
    j
      .label("app.kubernetes.io/name", "orders-backup")
      .activeDeadlineSeconds(7200)
      .backoffLimit(1)
      .template(t =>
        t
          .label("app.kubernetes.io/name", "orders-backup")
          .automountServiceAccountToken(false)
          .restartPolicy("Never")
          .container("pg-dump", "docker.io/library/postgres:17.6-alpine", c =>
            c
              .command("sh", "-c", script)
              .env({
                PGHOST: "orders-db.shop.svc",
                PGDATABASE: "orders",
                PGUSER: "backup",
                PGPASSWORD: v => v.secretKeyRef("orders-db-backup", "password"),
              })
              .resources({
                limits: { "ephemeral-storage": "1Gi", memory: "1Gi" },
                requests: { cpu: "200m", "ephemeral-storage": "100Mi", memory: "256Mi" },
              })
              .securityContext(s =>
                s
                  .allowPrivilegeEscalation(false)
                  .capabilities({ drop: ["ALL"] })
                  .readOnlyRootFilesystem(true),
              )
              .volumeMount("backups", "/backups")
              .volumeMount("tmp", "/tmp"),
          )
          .securityContext(s =>
            s
              .fsGroup(70)
              .fsGroupChangePolicy("OnRootMismatch")
              .runAsNonRoot(true)
              .runAsUser(70)
              .seccompProfile("RuntimeDefault"),
          )
          .volume("backups", v => v.persistentVolumeClaim("orders-backups"))
          .volume("tmp", v => v.emptyDir({ sizeLimit: "1Gi" })),
      ),
  );
