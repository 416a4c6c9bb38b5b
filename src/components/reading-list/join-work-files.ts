/** Fetches and concatenates the files of single works in one format; null if any cannot be fetched. */
export async function joinWorkFiles(addresses: readonly string[]): Promise<string | null> {
  try {
    const texts = await Promise.all(addresses.map(fetchText));
    const isJson = addresses.every((address) => address.endsWith('.json'));
    return isJson
      ? JSON.stringify(
          texts.flatMap((text) => JSON.parse(text) as unknown[]),
          null,
          2,
        )
      : texts.join('\r\n');
  } catch {
    return null;
  }
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.text();
}
