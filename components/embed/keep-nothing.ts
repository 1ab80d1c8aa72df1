import { keepNothing } from '../../lib/tab-storage.ts';

/*
 * Imported first by the frame: from here on nothing of this page touches a storage, not even to read
 * (E-30). On the server there is nothing to keep.
 */
if (typeof document !== 'undefined') keepNothing();
