/** Runs one statement and gives its rows, values as plain JSON (whole numbers beyond 32 bits as text). */
export type RunSql = (sql: string) => Promise<readonly (readonly unknown[])[]>;
