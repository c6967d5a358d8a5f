import { builderCode } from "jobwright/import";
import { parseManifests } from "jobwright/read";

const text = `
apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
spec:
  schedule: 30 2 * * *
  timeZone: Europe/Berlin
  jobTemplate:
    spec:
      backoffLimit: 1
      template:
        spec:
          restartPolicy: Never
          containers:
          - name: report
            image: ghcr.io/example/report:1.0.0
            env:
            - name: DATABASE_PASSWORD
              valueFrom:
                secretKeyRef:
                  name: database
                  key: password
            volumeMounts:
            - name: reports
              mountPath: /reports
          volumes:
          - name: reports
            persistentVolumeClaim:
              claimName: reports
`;

console.log(builderCode(parseManifests(text, { file: "report.yaml" })));
