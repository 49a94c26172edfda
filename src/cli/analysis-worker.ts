// What a thread of the pool runs: one file a task. Built as a program of its own, beside main.js.
import { analyzeFile } from './analyze-file.ts';

export default analyzeFile;
