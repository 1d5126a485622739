// @ts-check
import { inRepository } from './run.mjs';

/** The pages inside the editor, each with its script and style. */
const pages = { tracker: 'client/webview/tracker/main.tsx', preview: 'client/webview/preview/main.tsx' };

/** Bundles `dist/tracker.js`, `dist/tracker.css` and their like; answers the files that went into them. */
export async function bundlePages() {
  const { build } = await import('esbuild');
  const { metafile } = await build({
    entryPoints: Object.entries(pages).map(([out, file]) => ({ in: inRepository(file), out })),
    outdir: inRepository('dist'),
    // The inputs in the metafile count from here, wherever the build is started.
    absWorkingDir: inRepository('.'),
    bundle: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2023',
    minify: true,
    legalComments: 'none',
    loader: { '.svg': 'text' },
    metafile: true,
    logLevel: 'warning',
  });
  return Object.keys(metafile.inputs);
}
