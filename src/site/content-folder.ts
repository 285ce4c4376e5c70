/**
 * The folder that holds what the Atlas says, from the project's own: `content`, unless CONTENT_DIR names another.
 * It has to lie inside the project, where the pages in it find their packages. The only file that reads it.
 */
export const contentFolder: string = process.env.CONTENT_DIR || 'content'
