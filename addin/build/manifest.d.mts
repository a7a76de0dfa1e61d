export function manifestFor(template: string, address?: string): string;
