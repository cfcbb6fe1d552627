import type { StartThread } from './open-file';

/**
 * How this page's own script is started again as a thread: it is one file, with nothing beside it to
 * load. To be called while the script first runs. The address of what it makes lives as long as the page.
 */
export function threadOf(script: HTMLOrSVGScriptElement | null): StartThread {
  let address: string | null = null;
  return () => {
    if (!(script instanceof HTMLScriptElement) || script.text === '') {
      throw new Error('no script to start');
    }
    address ??= URL.createObjectURL(new Blob([script.text], { type: 'text/javascript' }));
    return new Worker(address);
  };
}
