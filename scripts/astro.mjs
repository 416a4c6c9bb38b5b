// Runs Astro in the foreground without telemetry, on every platform.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_PREVIEW_BACKGROUND'] = '0';
process.env['ASTRO_DEV_BACKGROUND'] = '0';

await import('../node_modules/astro/bin/astro.mjs');
