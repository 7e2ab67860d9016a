import { build } from 'vite';
import { ROOT } from './run-program';

/**
 * Bundles a module and what it imports into one script for a page.
 *
 * @param entry its path from the project's root
 * @param mode what React and others are told they run in
 */
export async function bundle(entry: string, mode: 'development' | 'production'): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    build: {
      write: false,
      minify: mode === 'production',
      lib: { entry, formats: ['iife'], name: 'bundle' },
    },
  });
  for (const output of Array.isArray(built) ? built : [built]) {
    if ('output' in output) return output.output[0].code;
  }
  throw new Error(`Vite built nothing of ${entry}`);
}
