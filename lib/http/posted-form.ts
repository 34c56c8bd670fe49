/** What a form has posted; an empty form where nothing was, as programs do. */
export const postedForm = (request: Request): Promise<FormData> => request.formData().catch(() => new FormData());
