/** XML that is not well-formed, or that uses what a workbook never does (DOCTYPE). */
export class XmlFault extends Error {}
