import { Published } from "../http/published";
import { openApiDocument } from "./document";

const document = new Published(openApiDocument);

/** `GET /api/v1/openapi.json` */
export const answerOpenApi = (request: Request): Promise<Response> => document.answer(request);
