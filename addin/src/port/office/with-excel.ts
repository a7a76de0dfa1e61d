import { translateError } from './translate-error';

/** Runs a batch in Excel; what goes wrong becomes one sentence. */
export async function withExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw translateError(error);
  }
}
