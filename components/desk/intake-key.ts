/** Where one intake is kept. */
export const intakeKey = (isTraining: boolean, id: string) => ['intake', isTraining, id] as const;
