'use client';

import { createContext, type ReactNode, useContext } from 'react';

const NearbyHelpContext = createContext<ReactNode>(null);

/** Says that somebody can be called to this place: at a kiosk, the staff (I-32). */
export const NearbyHelpProvider = NearbyHelpContext.Provider;

/** The way to call somebody who is near; null where the telephone is all there is. */
export const useNearbyHelp = (): ReactNode => useContext(NearbyHelpContext);
