import { type ExampleVector, exampleVectors } from './example-vectors.ts';
import { packRows } from './packed-rows.ts';
import { shuffledOrder } from './shuffled-order.ts';
import { softmax } from './softmax.ts';
import { type Example, type TopicModel, type TopicWeights, topicModelOf } from './topic-model.ts';
import { addRows, averageWeights, changeRows, newTable, sumFor, type WeightTable } from './weight-table.ts';

const passes = 3;
/**
 * The examples are learned this many times from the beginning, each time in another order, and the weights averaged: what
 * only the order brought about cancels out, so that a new wording changes little beside what is like it.
 */
const courses = 2;
const learningRate = 3;
/** Classes less likely than this are left alone: that makes training cheap and changes little. */
const negligible = 0.01;
/** An example whose topic is at least this likely in both views needs no more lessons. */
const learned = 0.95;
/** After the first pass an example is only told from the topics it was taken for. */
const mostRivals = 16;

/** Progress is told each so many lessons. */
const toldEach = 1000;

/** Topics with this many examples learn at full rate; of those with more, each example counts for less. */
const usualExamples = 60;
const balance = 0.4;

/** A pass of lessons under way. */
interface Course {
  readonly table: WeightTable;
  /** Probabilities for the example at hand, as it is read and by its letters alone. */
  readonly whole: Float32Array;
  readonly letters: Float32Array;
  /** Room for the rivals of the example at hand. */
  readonly rivals: Uint16Array;
  /** Which order of the examples this is. */
  readonly seed: number;
  /** Counts the lessons given. */
  lesson: number;
}

interface Exercise {
  readonly vector: ExampleVector;
  readonly topic: number;
  readonly rate: number;
}

/** How fast each topic is learned, so that none is likelier for having more wordings. */
const ratesOf = (examples: readonly Example[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { topic } of examples) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const share = (count: number): number => Math.min(1.5, Math.max(0.5, (usualExamples / count) ** balance));
  return new Map([...counts].map(([topic, count]) => [topic, learningRate * share(count)]));
};

/** One step of logistic regression for one topic, on both views of an example; its probabilities stand at `at`. */
const correct = (course: Course, exercise: Exercise, topic: number, at: number): void => {
  const { vector, rate } = exercise;
  const wanted = topic === exercise.topic ? 1 : 0;
  const ofWhole = wanted - (course.whole[at] ?? 0);
  const ofLetters = wanted - (course.letters[at] ?? 0);
  if (wanted === 0 && ofWhole > -negligible && ofLetters > -negligible) return;
  const { letters, signs, lettersScale, wholeScale } = vector;
  const step = rate * ofWhole * wholeScale;
  changeRows(course.table, signs, topic, step, course.lesson);
  changeRows(course.table, letters, topic, step + rate * ofLetters * lettersScale, course.lesson);
};

const isLearned = ({ whole, letters }: Course, at: number): boolean =>
  (whole[at] ?? 0) > learned && (letters[at] ?? 0) > learned;

/** Fills in the probabilities of all topics. */
const scoreAll = ({ table, whole, letters }: Course, vector: ExampleVector): void => {
  letters.fill(0);
  addRows(table, vector.letters, letters);
  whole.set(letters);
  addRows(table, vector.signs, whole);
  softmax(whole, table.classes, vector.wholeScale);
  if (vector.signs.length === 0) letters.set(whole);
  else softmax(letters, table.classes, vector.lettersScale);
};

/** The topics that an example is taken for, its own first. */
const rivalsOf = ({ whole, letters, table, rivals }: Course, topic: number): Uint16Array => {
  let count = 0;
  rivals[count++] = topic;
  for (let c = 0; c < table.classes; c++)
    if (((whole[c] ?? 0) > negligible || (letters[c] ?? 0) > negligible) && c !== topic) rivals[count++] = c;
  return rivals.subarray(0, count);
};

/** The likeliest of the rivals, to be kept. */
const keptRivals = ({ whole, letters }: Course, rivals: Uint16Array): Uint16Array => {
  if (rivals.length <= mostRivals + 1) return rivals.slice();
  const likely = (c: number): number => Math.max(whole[c] ?? 0, letters[c] ?? 0);
  const sorted = rivals.slice(1).sort((a, b) => likely(b) - likely(a));
  return Uint16Array.of(rivals[0] ?? 0, ...sorted.subarray(0, mostRivals));
};

/** The first lesson on an example. Returns the topics to tell it from next time; undefined where it sits already. */
const study = (course: Course, exercise: Exercise): Uint16Array | undefined => {
  scoreAll(course, exercise.vector);
  const rivals = rivalsOf(course, exercise.topic);
  for (let i = 0; i < rivals.length; i++) correct(course, exercise, rivals[i] ?? 0, rivals[i] ?? 0);
  return isLearned(course, exercise.topic) ? undefined : keptRivals(course, rivals);
};

/** A further lesson, among the rivals alone. Returns whether the example sits now. */
const revise = (course: Course, exercise: Exercise, rivals: Uint16Array): boolean => {
  const { table, whole, letters } = course;
  const { vector } = exercise;
  for (let i = 0; i < rivals.length; i++) {
    const sum = sumFor(table, vector.letters, rivals[i] ?? 0);
    letters[i] = sum;
    whole[i] = sum + sumFor(table, vector.signs, rivals[i] ?? 0);
  }
  softmax(letters, rivals.length, vector.lettersScale);
  softmax(whole, rivals.length, vector.wholeScale);
  for (let i = 0; i < rivals.length; i++) correct(course, exercise, rivals[i] ?? 0, i);
  return isLearned(course, 0);
};

const teach = (
  course: Course,
  exercises: readonly Exercise[],
  texts: readonly string[],
  onProgress: (share: number) => void,
): void => {
  const rivals: (Uint16Array | undefined)[] = [];
  for (let pass = 0; pass < passes; pass++)
    for (const at of shuffledOrder(texts, course.seed + pass)) {
      const exercise = exercises[at];
      if (!exercise) continue;
      course.lesson++;
      if (course.lesson % toldEach === 0) onProgress(course.lesson / (passes * exercises.length));
      const known = rivals[at];
      if (pass === 0) rivals[at] = study(course, exercise);
      else if (known && revise(course, exercise, known)) rivals[at] = undefined;
    }
};

const firstSeed = 17;

const newCourse = (squares: Float32Array, topics: number, at: number): Course => {
  const scores = (): Float32Array => new Float32Array(Math.max(topics, mostRivals + 1));
  const rivals = new Uint16Array(topics + 1);
  const seed = firstSeed + at * passes;
  return { table: newTable(squares, topics), whole: scores(), letters: scores(), rivals, seed, lesson: 0 };
};

/** What one course leads to. */
const weightsOf = (
  course: Course,
  exercises: readonly Exercise[],
  texts: readonly string[],
  onProgress: (share: number) => void,
): Float32Array => {
  teach(course, exercises, texts, onProgress);
  return averageWeights(course.table, course.lesson);
};

/** The mean of tables of the same size, in the first of them. */
const meanOf = ([first = new Float32Array(), ...others]: readonly Float32Array[]): Float32Array => {
  for (let at = 0; at < first.length; at++) {
    let sum = first[at] ?? 0;
    for (const other of others) sum += other[at] ?? 0;
    first[at] = sum / (others.length + 1);
  }
  return first;
};

/**
 * Learns a multinomial logistic regression by averaged stochastic gradient descent. Each example counts twice: as
 * it is read, and by its letters alone, since a typo can hide a concept and then the letters have to do.
 * Deterministic: the same examples in the same order give the same weights on every machine. `onProgress` hears how
 * much is done, from 0 to 1.
 */
export const trainTopics = (
  examples: readonly Example[],
  onProgress: (share: number) => void = () => {},
): TopicWeights => {
  const topics = [...new Set(examples.map(({ topic }) => topic))].sort();
  const placeOf = new Map(topics.map((topic, at) => [topic, at]));
  const { rowOf, squares, vectors } = exampleVectors(examples.map(({ text }) => text));
  const rates = ratesOf(examples);
  const exercises = examples.flatMap(({ topic }, at): Exercise[] => {
    const vector = vectors[at];
    return vector ? [{ vector, topic: placeOf.get(topic) ?? 0, rate: rates.get(topic) ?? learningRate }] : [];
  });
  const texts = examples.map(({ text, topic }) => `${topic} ${text}`);
  const learned = Array.from({ length: courses }, (_, at) =>
    weightsOf(newCourse(squares, topics.length, at), exercises, texts, (share) =>
      onProgress((at + share) / courses),
    ),
  );
  return {
    topics,
    rowOf,
    squares,
    rows: packRows(meanOf(learned), topics.length),
  };
};

/** Trains a model. Deterministic: the same examples in the same order give the same model on every machine. */
export const trainTopicModel = (examples: readonly Example[]): TopicModel =>
  topicModelOf(trainTopics(examples));
