import multipart from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';

/**
 * Reads forms with a file on the routes that are added here, and on no others: elsewhere such a form is refused before a byte of it is
 * read. The rules of the whole site hold (`refuseForeignForms` comes before the body). Nothing touches a disk: the file is bytes in
 * the form's field, cut off one byte after the most that the route takes.
 */
export async function takeFile(
  app: FastifyInstance,
  mostBytes: number,
  addRoutes: (uploads: FastifyInstance) => void,
): Promise<void> {
  await app.register(async (uploads) => {
    await uploads.register(multipart, {
      attachFieldsToBody: 'keyValues',
      throwFileSizeLimit: false,
      limits: { fileSize: mostBytes + 1, files: 1, fields: 5, fieldSize: 1000, parts: 6, headerPairs: 20 },
    });
    addRoutes(uploads);
  });
}
