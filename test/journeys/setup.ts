import type { TestProject } from 'vitest/node';
import { exampleBook } from '../../addin/workbench/server/example-book.mjs';
import { OFFICE_JS, ADDIN_BUILT, PAGE_BUILT } from '../../addin/workbench/server/paths.mjs';
import { prepare } from '../../addin/workbench/server/prepare.mjs';
import { serveWorkbench } from '../../addin/workbench/server/server.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the workbench that the journeys visit. */
    workbench: string;
  }
}

/** Builds and starts the workbench once for all journeys, as `pnpm start` does. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await prepare((line) => console.log(line));
  const book = exampleBook();
  if (!book) throw new Error('examples/2022H1 holds no workbook');
  const server = await serveWorkbench({ page: PAGE_BUILT, addin: ADDIN_BUILT, officeJs: OFFICE_JS, book });
  project.provide('workbench', server.url);
  return () => server.close();
}
