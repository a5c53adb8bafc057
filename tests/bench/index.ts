// All benchmarks, one after the other; what one of them cannot measure keeps none of the others from it.
for (const name of ['extraction', 'growth', 'quality', 'archive/index']) {
  try {
    await import(`./${name}.ts`);
  } catch (error) {
    console.error(`${name}:`, error);
    process.exitCode = 1;
  }
}
