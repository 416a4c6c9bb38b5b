/** Leaves works on paper only where some quotation that the filter shows is from them. */
addEventListener('beforeprint', () => {
  const quotes = document.querySelectorAll<HTMLElement>('[data-studie]:not([hidden])');
  const works = new Set([...quotes].flatMap(({ dataset }) => dataset['studie']?.split(' ')));
  for (const entry of document.querySelectorAll<HTMLElement>('[data-work]')) {
    entry.hidden = !works.has(entry.dataset['work']);
  }
});
