import { type Client, isGrpcServiceError } from '@temporalio/client';
import { temporal } from '@temporalio/proto';
import { searchAttributeTypes } from '../types/search-attributes';

const { IndexedValueType } = temporal.api.enums.v1;

const indexedValueTypes = {
  KEYWORD: IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD,
  DATETIME: IndexedValueType.INDEXED_VALUE_TYPE_DATETIME,
  BOOL: IndexedValueType.INDEXED_VALUE_TYPE_BOOL,
};

const gRpcAlreadyExists = 6;
const gRpcUnimplemented = 12;

/** A process that writes an unregistered attribute stands still without a word, so no worker starts before all are there. */
export async function ensureSearchAttributes({ connection, options: { namespace } }: Client): Promise<void> {
  const missing = await missingSearchAttributes(connection, namespace);
  if (missing.length === 0) return;
  try {
    await connection.operatorService.addSearchAttributes({
      namespace,
      searchAttributes: Object.fromEntries(
        missing.map((name) => [name, indexedValueTypes[searchAttributeTypes[name]]]),
      ),
    });
  } catch (error) {
    // Another worker was quicker, or the time-skipping server, which cannot list, has them.
    if (!isGrpcServiceError(error) || Number(error.code) !== gRpcAlreadyExists) throw error;
  }
}

async function missingSearchAttributes(
  connection: Client['connection'],
  namespace: string,
): Promise<(keyof typeof searchAttributeTypes)[]> {
  const names = Object.keys(searchAttributeTypes) as (keyof typeof searchAttributeTypes)[];
  try {
    const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
    return names.filter((name) => customAttributes?.[name] === undefined);
  } catch (error) {
    // The time-skipping server adds them but cannot list them.
    if (isGrpcServiceError(error) && Number(error.code) === gRpcUnimplemented) return names;
    throw error;
  }
}
