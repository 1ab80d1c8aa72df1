/** One file that is kept on the device: its address, and a hash of its content where the address has none. */
export interface KeptFile {
  readonly url: string;
  readonly revision: string | null;
}
