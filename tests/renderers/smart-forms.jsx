import {
  BaseRenderer,
  buildForm,
  getResponse,
  RendererThemeProvider,
  useRendererQueryClient,
} from '@aehrc/smart-forms-renderer';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';

const Form = () => (
  <RendererThemeProvider>
    <QueryClientProvider client={useRendererQueryClient()}>
      <BaseRenderer />
    </QueryClientProvider>
  </RendererThemeProvider>
);

let root = null;

/** Shows a questionnaire, with an earlier response to it or empty. */
window.openForm = async (questionnaire, questionnaireResponse) => {
  root?.unmount();
  await buildForm({
    questionnaire,
    // Without one it would ask a server of its own in the internet.
    terminologyServerUrl: `${location.origin}/no-terminology`,
    ...(questionnaireResponse === null ? {} : { questionnaireResponse }),
  });
  root = createRoot(document.getElementById('form'));
  root.render(<Form />);
};

/** The response as the form makes it now. */
window.readForm = () => getResponse();

window.isReady = true;
