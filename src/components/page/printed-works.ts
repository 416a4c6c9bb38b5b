/** Prints only the works that a visible quotation is from. */
addEventListener('beforeprint', () => {
  const quotes = document.querySelectorAll<HTMLElement>('[data-studie]:not([hidden])');
  const works = new Set([...quotes].flatMap(({ dataset }) => dataset['studie']?.split(' ')));
  for (const entry of document.querySelectorAll<HTMLElement>('[data-work]')) {
    entry.hidden = !works.has(entry.dataset['work']);
  }
});
