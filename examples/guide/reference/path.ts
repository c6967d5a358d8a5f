import { explain, PathError } from "jobwright/reference";

try {
  explain("job.spec.backofLimit");
} catch (error) {
  if (error instanceof PathError) console.log(error.message);
}
