declare module 'google-libphonenumber' {
  /** The part that our test of emergency numbers uses; the package ships no types. */
  export class ShortNumberInfo {
    static getInstance(): ShortNumberInfo;
    isEmergencyNumber(number: string, region: string): boolean;
  }
}
