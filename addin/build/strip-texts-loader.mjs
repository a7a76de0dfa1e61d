import ts from 'typescript';

/** The functions that declare a rule, a figure or a custom function. */
const DECLARING = new Set([
  'tableRule',
  'bookRule',
  'indicator',
  'functionEntry',
  'figureEntry',
  'rateEntry',
]);

/**
 * A webpack loader: empties the given properties of declared rules, figures and parameters (option `keys`), whose texts
 * are tests and documentation and have no part in what runs. Excel loads the functions with every workbook: they must be small.
 */
export default function stripTexts(source) {
  const keys = new Set(this.getOptions().keys);
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && DECLARING.has(node.expression.getText())) {
      for (const declared of node.arguments) {
        if (ts.isObjectLiteralExpression(declared)) found.push(...declared.properties.filter(isText(keys)));
      }
    }
    if (ts.isVariableDeclaration(node) && /^Policy</.test(node.type?.getText() ?? '')) {
      for (const part of policyParts(node.initializer)) found.push(...part.properties.filter(isText(keys)));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  found.sort((a, b) => a.pos - b.pos);
  return found.reduceRight((text, { initializer }) => {
    const empty = ts.isArrayLiteralExpression(initializer) ? '[]' : "''";
    return `${text.slice(0, initializer.getStart())}${empty}${text.slice(initializer.getEnd())}`;
  }, source);
}

const isText = (keys) => (property) => ts.isPropertyAssignment(property) && keys.has(property.name.getText());

/** A policy's literal and those of its dated versions. */
function policyParts(literal) {
  const versions = literal.properties.find((property) => property.name?.getText() === 'versions');
  return [literal, ...(versions?.initializer.elements ?? []).filter(ts.isObjectLiteralExpression)];
}
