import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { repository } from './host/workspace.ts';
import type { Run } from './runs.ts';

/** Runs tests in a VS Code with a window, which is downloaded once; answers the exit code. */
export function runOnDesktop(run: Run): Promise<number> {
  const trusting = run.settings['security.workspace.trust.enabled'] === false ? ['--disable-workspace-trust'] : [];
  return runTests({
    cachePath: join(repository, '.vscode-test/desktop'),
    extensionDevelopmentPath: repository,
    extensionTestsPath: run.suite,
    extensionTestsEnv: run.environment,
    launchArgs: [
      run.workspace,
      '--disable-extensions',
      '--disable-telemetry',
      '--skip-welcome',
      '--skip-release-notes',
      `--user-data-dir=${join(run.dataFolder, 'data')}`,
      ...trusting,
    ],
  });
}

/** Whether VS Code can be downloaded and shown here; else, why not. */
export async function desktopHere(): Promise<{ readonly can: boolean; readonly why: string }> {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return { can: false, why: 'there is no display' };
  const update = 'https://update.code.visualstudio.com/api/releases/stable';
  const reached = await fetch(update, { signal: AbortSignal.timeout(5000) }).catch(() => undefined);
  if (!reached?.ok) return { can: false, why: 'update.code.visualstudio.com cannot be reached' };
  return { can: true, why: 'there is a display and a network' };
}
