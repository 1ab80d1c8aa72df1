/** How one half of the face stands. Everything is 0 at rest but the eye, which is open at 1. */
export interface HalfPose {
  /** The gap between the lids: 0 shut, 1 open. */
  readonly eye: number;
  /** How hard the ring around the eye squeezes: folds at the outer corner, cheek and brow drawn in. */
  readonly squeeze: number;
  /** The eyebrow: above 0 lifted, below 0 drawn down. */
  readonly brow: number;
  /** The corner of the mouth pulled out and up, with the fold beside the nose. */
  readonly corner: number;
  /** A small wave that runs along the lower lid: -1 to 1. */
  readonly ripple: number;
}

/** How the drawn face stands at one moment. `own left` is on the left of the picture, as in a mirror. */
export interface Pose {
  readonly left: HalfPose;
  readonly right: HalfPose;
  /** The lower jaw dropped: 0 to 1. */
  readonly jaw: number;
  /** The lips pushed forward and together: 0 to 1. */
  readonly pucker: number;
  /** Bands of skin at the front of the neck: 0 to 1. */
  readonly neck: number;
  /** Dimples of the chin: 0 to 1. */
  readonly chin: number;
}

const restingHalf: HalfPose = { eye: 1, squeeze: 0, brow: 0, corner: 0, ripple: 0 };

/** A face that does nothing. */
export const atRest: Pose = {
  left: restingHalf,
  right: restingHalf,
  jaw: 0,
  pucker: 0,
  neck: 0,
  chin: 0,
};

/** What differs from a face at rest. */
export interface PoseChange extends Partial<Omit<Pose, 'left' | 'right'>> {
  readonly left?: Partial<HalfPose>;
  readonly right?: Partial<HalfPose>;
}

/** A pose written as what differs from rest. */
export const posed = ({ left, right, ...rest }: PoseChange): Pose => ({
  ...atRest,
  ...rest,
  left: { ...restingHalf, ...left },
  right: { ...restingHalf, ...right },
});

const between = (from: number, to: number, share: number): number => from + (to - from) * share;

const halfBetween = (from: HalfPose, to: HalfPose, share: number): HalfPose => ({
  eye: between(from.eye, to.eye, share),
  squeeze: between(from.squeeze, to.squeeze, share),
  brow: between(from.brow, to.brow, share),
  corner: between(from.corner, to.corner, share),
  ripple: between(from.ripple, to.ripple, share),
});

/** The pose on the way from one to another; 0 gives the first, 1 the second. */
export const poseBetween = (from: Pose, to: Pose, share: number): Pose => ({
  left: halfBetween(from.left, to.left, share),
  right: halfBetween(from.right, to.right, share),
  jaw: between(from.jaw, to.jaw, share),
  pucker: between(from.pucker, to.pucker, share),
  neck: between(from.neck, to.neck, share),
  chin: between(from.chin, to.chin, share),
});
