/** `silat view`: a store that is there already, in the viewer. */
import type { Context } from '../context.ts';
import type { ExitCode } from '../io.ts';
import type { ServeOptions } from '../options.ts';
import { serve } from '../serve/serve.ts';
import { placeOf } from '../store/place.ts';

/** @throws SilatError `store-missing`, `store-locked`, `store-invalid`, `port-in-use` */
export async function view(context: Context, options: ServeOptions): Promise<ExitCode> {
  return serve(context, await placeOf(context, options), options);
}
