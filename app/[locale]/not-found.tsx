import { MissingPage } from '../../components/chrome/missing-page.tsx';

const NotFound = () => <MissingPage />;

export default NotFound;
