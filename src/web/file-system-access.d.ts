export {};

declare global {
  /** File System Access (WICG), where the browser has it: a file that can be looked at again later. */
  interface Window {
    showOpenFilePicker?(options: {
      readonly types: readonly {
        readonly description: string;
        readonly accept: Readonly<Record<string, readonly string[]>>;
      }[];
      readonly excludeAcceptAllOption: boolean;
    }): Promise<FileSystemFileHandle[]>;
  }
  interface DataTransferItem {
    getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
  }
}
