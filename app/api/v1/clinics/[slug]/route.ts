import { publicClinic } from '../../../../../server/clinics/public-clinic.ts';
export const dynamic = 'force-dynamic';
export const GET = async (_request: Request, { params }: { params: Promise<{ slug: string }> }) => {
  const clinic = await publicClinic((await params).slug);
  return clinic === null ? new Response(null, { status: 404 }) : Response.json(clinic);
};
